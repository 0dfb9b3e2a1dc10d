/** Checks the addresses of recipients, and refuses them without repeating them. */
package org.creditrepair.notification.recipient;
