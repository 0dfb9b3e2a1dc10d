/** Events come in once: the id of an event is kept in the transaction that acts on it. */
package org.creditrepair.chassis.inbox;
