/** Real time, and the business clock that due dates, deadlines and quiet hours follow. */
package org.creditrepair.chassis.clock;
