/** What is known of a party when a contact with it is decided. */
package org.creditrepair.notification.facts;
