package org.creditrepair.assessment;

import io.quarkus.test.junit.QuarkusTest;
import org.creditrepair.chassis.testing.OpenApiContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiTest extends ServiceTest {

    @Test
    void the_api_is_as_its_contract_says() {
        OpenApiContract.check("assessment");
    }
}
