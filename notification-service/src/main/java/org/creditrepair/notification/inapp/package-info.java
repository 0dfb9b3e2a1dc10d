/** The messages that a party reads in the app. */
package org.creditrepair.notification.inapp;
