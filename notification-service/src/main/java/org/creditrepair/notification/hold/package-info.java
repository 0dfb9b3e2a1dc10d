/** What rests a contact for a time: disputes, moratoria, plans and the like, with the days on which they last. */
package org.creditrepair.notification.hold;
