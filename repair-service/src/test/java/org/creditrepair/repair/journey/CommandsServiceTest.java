package org.creditrepair.repair.journey;

import org.creditrepair.chassis.testing.Tokens;

/** What tests of the commands of a case share. */
abstract class CommandsServiceTest extends JourneyServiceTest {
    static final String OWN_PLATFORM = Tokens.of("platform", CaseWalk.PLATFORM);
}
