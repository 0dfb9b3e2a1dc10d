/** Pure: a scoring model as one document: what it reads, how it scores, what it says and how well it did. */
package org.creditrepair.assessment.model;
