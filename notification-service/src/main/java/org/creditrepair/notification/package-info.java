/** Every message to a party, and the reason for each one not sent. */
package org.creditrepair.notification;
