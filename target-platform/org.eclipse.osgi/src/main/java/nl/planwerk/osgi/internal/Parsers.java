// SPDX-FileCopyrightText: The Planwerk contributors
// SPDX-License-Identifier: AGPL-3.0-or-later

package nl.planwerk.osgi.internal;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;
import org.xml.sax.SAXException;

/**
 * The XML parsers of the Java platform as services; without them the extension registry stays empty and no error says
 * why. Each bundle gets its own factory, since a factory is set up by who uses it. External entities are never read.
 */
final class Parsers {

    private static final String GENERAL_ENTITIES = "http://xml.org/sax/features/external-general-entities";
    private static final String PARAMETER_ENTITIES = "http://xml.org/sax/features/external-parameter-entities";
    private static final String EXTERNAL_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private Parsers() {
    }

    /** A factory of SAX parsers that reads nothing but the document itself. */
    static SAXParserFactory sax() {
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(GENERAL_ENTITIES, false);
            factory.setFeature(PARAMETER_ENTITIES, false);
            factory.setFeature(EXTERNAL_DTD, false);
            return factory;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A factory of DOM parsers that reads nothing but the document itself. */
    static DocumentBuilderFactory dom() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(GENERAL_ENTITIES, false);
            factory.setFeature(PARAMETER_ENTITIES, false);
            factory.setFeature(EXTERNAL_DTD, false);
            factory.setExpandEntityReferences(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One SAX factory per bundle. */
    static final class Sax implements ServiceFactory<SAXParserFactory> {
        @Override
        public SAXParserFactory getService(Bundle bundle, ServiceRegistration<SAXParserFactory> registration) {
            return sax();
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<SAXParserFactory> registration,
                SAXParserFactory service) {
            // a factory holds nothing
        }
    }

    /** One DOM factory per bundle. */
    static final class Dom implements ServiceFactory<DocumentBuilderFactory> {
        @Override
        public DocumentBuilderFactory getService(Bundle bundle,
                ServiceRegistration<DocumentBuilderFactory> registration) {
            return dom();
        }

        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<DocumentBuilderFactory> registration,
                DocumentBuilderFactory service) {
            // a factory holds nothing
        }
    }
}
