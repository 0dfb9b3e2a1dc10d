/**
 * What a recogniser works with: the kinds of personal data, evidence, and a text with its digits and its labels. Pure.
 */
package org.creditrepair.privacy.finding;
