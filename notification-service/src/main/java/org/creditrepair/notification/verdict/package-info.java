/** What the gate decided about a contact, with what every rule said, in words that people read. */
package org.creditrepair.notification.verdict;
