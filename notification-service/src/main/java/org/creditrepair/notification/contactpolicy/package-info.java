/** The contact rules in force: those that come with the service and those of its operator. */
package org.creditrepair.notification.contactpolicy;
