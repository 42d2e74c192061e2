package com.smarterp.deploy.attacks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A session token (JWT) that says what a forger likes. */
final class ForgedToken {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int COORDINATE = 32;

    private final ObjectNode header;
    private final ObjectNode claims;
    private final KeyPair own;

    ForgedToken(JsonNode header, JsonNode claims) {
        this((ObjectNode) header, (ObjectNode) claims, pair());
    }

    private ForgedToken(ObjectNode header, ObjectNode claims, KeyPair own) {
        this.header = header.deepCopy();
        this.claims = claims.deepCopy();
        this.own = own;
    }

    /** The header (0) or the claims (1) of a token. */
    static JsonNode part(String token, int which) {
        String text = token.split("\\.", -1)[which];
        return Reply.JSON.readTree(Base64.getUrlDecoder().decode(text));
    }

    ForgedToken header(String name, String value) {
        ForgedToken other = new ForgedToken(header, claims, own);
        other.header.put(name, value);
        return other;
    }

    ForgedToken claim(String name, Object value) {
        ForgedToken other = new ForgedToken(header, claims, own);
        other.claims.putPOJO(name, value);
        return other;
    }

    /** With the key that it is signed with. */
    ForgedToken withOwnKey() {
        ECPublicKey key = (ECPublicKey) own.getPublic();
        ForgedToken other = new ForgedToken(header, claims, own);
        other.header
                .putObject("jwk")
                .put("kty", "EC")
                .put("crv", "P-256")
                .put("x", coordinate(key.getW().getAffineX().toByteArray()))
                .put("y", coordinate(key.getW().getAffineY().toByteArray()));
        return other;
    }

    String unsigned() {
        return content() + ".";
    }

    /** Signed with the forger's own key. */
    String signed() {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(own.getPrivate());
            signature.update(content().getBytes(StandardCharsets.US_ASCII));
            return content() + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** With a MAC under this secret. */
    String keyed(byte[] secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            byte[] sum = mac.doFinal(content().getBytes(StandardCharsets.US_ASCII));
            return content() + "." + BASE64.encodeToString(sum);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** With the signature of another token. */
    String resealed(String token) {
        return content() + token.substring(token.lastIndexOf('.'));
    }

    /** The published keys, in every form in which somebody might take them for a secret. */
    static List<byte[]> publicKeys(Reply published) {
        List<byte[]> forms = new ArrayList<>();
        forms.add(published.body().getBytes(StandardCharsets.UTF_8));
        for (JsonNode key : published.json().get("keys")) {
            forms.add(key.toString().getBytes(StandardCharsets.UTF_8));
            forms.add(key.get("x").stringValue().getBytes(StandardCharsets.UTF_8));
            forms.add(Base64.getUrlDecoder().decode(key.get("x").stringValue()));
        }
        return forms;
    }

    private String content() {
        return encoded(header) + "." + encoded(claims);
    }

    private static String encoded(JsonNode json) {
        return BASE64.encodeToString(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String coordinate(byte[] number) {
        byte[] fixed = new byte[COORDINATE];
        byte[] last =
                number.length > COORDINATE
                        ? Arrays.copyOfRange(number, number.length - COORDINATE, number.length)
                        : number;
        System.arraycopy(last, 0, fixed, COORDINATE - last.length, last.length);
        return BASE64.encodeToString(fixed);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
