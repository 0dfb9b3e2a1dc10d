/** The moves of a ladder as people read them, in their languages. */
package org.creditrepair.notification.laddertext;
