/** Subjects that have turned out to be one party, and what becomes of what is kept under their ids. */
package org.creditrepair.assessment.joinedsubject;
