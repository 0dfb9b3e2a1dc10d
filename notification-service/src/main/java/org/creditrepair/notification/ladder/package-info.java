/** Decides, from dated facts alone, which step of a declared ladder of reminders is taken on which day, and why. */
package org.creditrepair.notification.ladder;
