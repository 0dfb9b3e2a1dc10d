/** Subjects that have turned out to be one party. */
package org.creditrepair.repair.joinedsubject;
