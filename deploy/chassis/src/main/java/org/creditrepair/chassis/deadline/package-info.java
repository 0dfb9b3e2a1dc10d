/** What has to happen at a moment of the business clock: rows that the replicas of a service claim. */
package org.creditrepair.chassis.deadline;
