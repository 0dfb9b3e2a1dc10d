/** The regulator's decision on an agreed plan. */
package org.creditrepair.repair.review;
