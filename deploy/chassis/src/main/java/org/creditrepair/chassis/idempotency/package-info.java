/** An unsafe request that is sent again has its effect once and gets the same answer. */
package org.creditrepair.chassis.idempotency;
