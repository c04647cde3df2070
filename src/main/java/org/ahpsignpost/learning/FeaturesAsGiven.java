package org.ahpsignpost.learning;

import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import opennlp.tools.doccat.FeatureGenerator;

/**
 * Hands the classifier the features we made ourselves. Public with a public constructor because OpenNLP makes one by the
 * class's name, which it keeps in the model.
 */
public final class FeaturesAsGiven implements FeatureGenerator {

    @Override
    public Collection<String> extractFeatures(String[] features, Map<String, Object> extraInformation) {
        return Arrays.asList(features);
    }
}
