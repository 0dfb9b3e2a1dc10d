/** Days and hours of a party's wall clock: working days by jurisdiction, quiet hours, and the next moment that is open. */
package org.creditrepair.notification.calendar;
