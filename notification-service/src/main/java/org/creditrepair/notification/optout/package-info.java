/** Reads from a reply whether the party does not want to be contacted any more. */
package org.creditrepair.notification.optout;
