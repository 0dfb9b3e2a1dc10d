/** Looks a text over for what the law forbids and for what it requires, by rules that are data, and says where and why. */
package org.creditrepair.notification.lint;
