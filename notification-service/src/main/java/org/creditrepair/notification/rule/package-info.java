/** The rules of contact as data: what each says, where it comes from and when it is in force. */
package org.creditrepair.notification.rule;
