package org.ahpsignpost.language;

import opennlp.tools.langdetect.LanguageDetectorContextGenerator;
import opennlp.tools.langdetect.LanguageDetectorFactory;

/** Gives OpenNLP's detector our features. Public with a public constructor because OpenNLP makes one by the class's name. */
public final class DetectorFactory extends LanguageDetectorFactory {

    @Override
    public LanguageDetectorContextGenerator getContextGenerator() {
        return new LetterPieces();
    }
}
