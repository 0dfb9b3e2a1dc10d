/** A contact that somebody intends to make, and what it would say. */
package org.creditrepair.notification.intent;
