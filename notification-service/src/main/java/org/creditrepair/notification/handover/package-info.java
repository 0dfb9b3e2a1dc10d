/** Hands notices over to their channels when they are due, at least once. */
package org.creditrepair.notification.handover;
