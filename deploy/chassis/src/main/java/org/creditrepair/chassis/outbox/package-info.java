/** Events leave a service through its {@code outbox} table, written in the transaction that made them true. */
package org.creditrepair.chassis.outbox;
