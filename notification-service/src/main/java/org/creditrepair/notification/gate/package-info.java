/** Decides, on given facts alone, whether and when a contact may be made, and says why. Doubt never sends. */
package org.creditrepair.notification.gate;
