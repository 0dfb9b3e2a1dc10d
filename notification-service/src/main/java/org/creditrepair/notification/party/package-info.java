/** What this service knows of a party from the events of the others: profile, consents, running plans, and what it does not want itself; never who it is. */
package org.creditrepair.notification.party;
