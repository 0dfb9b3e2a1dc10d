/** Scores a credit file: the features that it has, and the packaged models that read them. */
package org.creditrepair.assessment.filescore;
