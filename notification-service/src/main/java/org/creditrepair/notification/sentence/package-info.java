/** Sentences as data, in the languages of those who read them. */
package org.creditrepair.notification.sentence;
