/** Whole cases, walked as the roles of the suite would. */
package org.creditrepair.repair.journey;
