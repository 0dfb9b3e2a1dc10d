package org.creditrepair.privacy;

import io.quarkus.test.junit.QuarkusTest;
import org.creditrepair.chassis.testing.Contract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ContractTest extends ServiceTest {

    @Test
    void the_api_is_as_its_contract_says() {
        Contract.assertOpenApi("privacy");
    }

    @Test
    void every_event_with_a_schema_is_in_the_contract_of_the_topic() {
        Contract.assertAsyncApi();
    }
}
