/** Pure: when a monitored figure is an alarm, and when there is too little data to say. */
package org.creditrepair.assessment.alarm;
