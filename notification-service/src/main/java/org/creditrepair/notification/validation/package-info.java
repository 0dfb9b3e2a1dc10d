/** The time in which a consumer may dispute a debt after it has been told of it. */
package org.creditrepair.notification.validation;
