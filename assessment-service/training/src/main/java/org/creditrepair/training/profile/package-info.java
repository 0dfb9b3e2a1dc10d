/** What the columns of a file are, what is made of them and what a model of them looks like, as YAML. */
package org.creditrepair.training.profile;
