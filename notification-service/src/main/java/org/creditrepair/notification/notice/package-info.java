/** Notices: what causes them, what was decided about each and why, and what became of it. */
package org.creditrepair.notification.notice;
