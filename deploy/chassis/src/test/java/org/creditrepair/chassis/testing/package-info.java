/** What the tests of every service share: real servers, tokens, event schemas and the rules of the house. */
package org.creditrepair.chassis.testing;
