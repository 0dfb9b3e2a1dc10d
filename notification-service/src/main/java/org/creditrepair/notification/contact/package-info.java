/** The words of contact: one contact with a person, intended or made, and the history of those that were. */
package org.creditrepair.notification.contact;
