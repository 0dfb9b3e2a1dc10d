/** Decides, on given facts alone, whether and when a party may be contacted, and says why. */
package org.creditrepair.notification.gate;
