package com.smarterp.deploy.parts;

/** Who signs in to a database, and with what. Not to be logged: the text form has no password. */
public record Login(String username, String password) {

    @Override
    public String toString() {
        return "Login[" + username + "]";
    }
}
