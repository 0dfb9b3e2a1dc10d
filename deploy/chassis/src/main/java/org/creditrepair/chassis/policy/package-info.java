/** Legal and business numbers as rows with the time they are in force, their source and how sure we are of them. */
package org.creditrepair.chassis.policy;
