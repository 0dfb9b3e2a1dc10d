/** Reminders of the instalments of repair plans, by the steps of a ladder that is declared as data. */
package org.creditrepair.notification.dunning;
