package com.smarterp.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTest {

    private final CommonPasswords common = new CommonPasswords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12345678",
                "123456789",
                "1234567890",
                "11111111",
                "password",
                "password1",
                "passw0rd",
                "p@ssw0rd",
                "qwertyuiop",
                "1qaz2wsx",
                "iloveyou",
                "sunshine",
                "princess",
                "football",
                "baseball",
                "superman",
                "trustno1",
                "starwars",
                "jennifer",
                "michelle",
                "computer",
                "corvette",
                "mercedes",
                "abcd1234",
                "asdfghjkl",
                "whatever",
                "internet",
                "liverpool",
                "elephant",
                "butterfly",
                "qwerty123",
                "Password",
                "PASSWORD123",
                "SmartERP",
                "smarterp1",
                "Smart-ERP Sync"
            })
    void knowsWhatIsGuessedFirst(String password) {
        assertThat(common.contains(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct horse battery", "zq8!kfW2", "smarterp-93h1-kx", "Tr0ub4dor&3"})
    void leavesTheRest(String password) {
        assertThat(common.contains(password)).isFalse();
    }
}
