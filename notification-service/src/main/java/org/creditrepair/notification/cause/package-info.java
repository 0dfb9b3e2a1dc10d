/** The events of the other contexts that cause notices. */
package org.creditrepair.notification.cause;
