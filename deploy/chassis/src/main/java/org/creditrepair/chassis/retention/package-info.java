/** Technical rows that have served their time are deleted in batches. */
package org.creditrepair.chassis.retention;
