/** Says into how many segments a text message falls, in which encoding, and which characters make it so. */
package org.creditrepair.notification.textmessage;
