/** Money as it is written in requests, answers and events. */
package org.creditrepair.repair.moneytext;
