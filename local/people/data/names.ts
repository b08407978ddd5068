/** Where a name comes from; decides the mix by language and, for drawn portraits, what looks likely. */
export type Origin =
  'flemish' | 'walloon' | 'german' | 'maghreb' | 'turkish' | 'italian' | 'polish' | 'iberian' | 'congolese';

export interface NamePool {
  /** First names that are mostly women's, men's, and anybody's. Only portraits look at this; no list stores it. */
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly anybody: readonly string[];
  readonly last: readonly string[];
}

const names = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** Invented people are made from these: common names, in the spellings that break searches and addresses. */
export const namePools: Readonly<Record<Origin, NamePool>> = {
  flemish: {
    women: names(`An, Anke, Annelies, An-Sofie, Ann-Katrien, Anneleen, Bieke, Britt, Caroline, Cathérine, Chloë, Daphné,
      Eef, Eline, Ellen, Els, Elke, Eva, Evelien, Fien, Frauke, Freya, Gerda, Goedele, Greet, Griet, Hanne, Hannelore, Hilde,
      Ilse, Inge, Ingrid, Isolde, Jolien, Joke, Julie, Karlien, Katleen, Katrijn, Kirsten, Klaartje, Lien, Liesbeth, Lieselot,
      Lotte, Lut, Maaike, Machteld, Marijke, Marleen, Marie-Paule, Mieke, Nathalie, Nele, Noëlla, Petra, Reinhilde, Renée,
      Sarah, Sigrid, Silke, Sofie, Steffi, Stefanie, Tinne, Tine, Valérie, Veerle, Vicky, Wendy, Zoë`),
    men: names(`Arne, Bert, Bjorn, Björn, Brecht, Bram, Carl, Dieter, Dirk, Dries, Eddy, Filip, Frederik, Geert, Gert-Jan,
      Gijs, Guido, Gunther, Hans, Jan, Jef, Tom, Hendrik, Ivo, Jan-Willem, Jasper, Jelle, Jeroen, Jo, Joachim, Joeri, Johan, Joost, Joris,
      Karel, Kasper, Kenny, Kobe, Koen, Lander, Lieven, Luc, Maarten, Marnix, Mathias, Mattijs, Michiel, Niels, Patrick,
      Pieter, Pieter-Jan, Raf, René, Rik, Robbe, Ruben, Rudi, Ruud, Sander, Seppe, Stef, Steven, Stijn, Thijs, Tijl, Tim,
      Toon, Tuur, Wannes, Ward, Werner, Wim, Wouter, Yannick, IJsbrand`),
    anybody: names('Kim, Robin, Noa, Bo, Lou, Sam, Jessie, Marijn, Dominique'),
    last: names(`Aerts, Baeten, Baert, Bosmans, Bogaerts, Bracke, Callens, Claes, Claeys, Coene, Coppens, Cools, Cuypers,
      Cuÿpers, Daems, De Backer, De Baere, De Bock, De Clercq, De Cock, De Coninck, De Coster, De Groote, De Jaeger, De Keyser,
      De Maeyer, De Meyer, De Pauw, De Ridder, De Schepper, De Smedt, De Smet, De Vos, De Waele, De Wilde, De Winter, Deman,
      Desmet, D’Haene, D’Hoker, D’Hooge, D'Hondt, D’heer, Declerck, Deprez, Dewaele, Dierckx, Engelen, Feys, Geerts, Gielen,
      Goethals, Goossens, Haesevoets, Hendrickx, Hermans, Heylen, Huysmans, Jacobs, Janssens, Lambrechts, Lauwers, Lemmens,
      Lenaerts, Leysen, Maes, Martens, Meert, Mertens, Michiels, Moens, Nijs, Nijsten, Nuyts, Nys, Op de Beeck, Pauwels, Peeters,
      Quintens, Rijckaert, Roels, Saelens, Schepens, Segers, Seghers, Sels, Smets, Smeyers, Stevens, Thijs, Thys, ’t Jampens,
      ’t Kindt, ’t Sas, Tack, Timmermans, Van Acker, Van Damme, Van de Velde, Van de Vijver, Van den Bossche, Van den Broeck,
      Van der Auwera, Van der Elst, Van der Stichelen, Van Dijck, Van Dyck, Van Eeckhoutte, Van Hecke, Van Hoof, Van Hoorebeke,
      Van IJzendoorn, Van Langenhove, Van Laere, Van Looy, Van Nuffel, Van Nuÿs, Van Parijs, Van ’t Hof, Van Roey, Van Wijnsberghe,
      Vanbrabant, Vandamme, Vandecasteele, Vandenberghe, Vandeputte, Vanderhaeghen, Vanhoutte, Vanneste, Verbeke, Verbruggen,
      Vercammen, Verhaegen, Verhelst, Verheyen, Verlinden, Vermeersch, Vermeulen, Verstraete, Verstraeten, Vets, Vleminckx,
      Vranckx, Wauters, Willems, Wouters, Wuyts, Wijnants, Ysebaert, IJsebaert, van Caloen, van der Straten, de Bie, d’Ydewalle`)
  },
  walloon: {
    women:
      names(`Adélaïde, Adeline, Agnès, Alizée, Amandine, Amélie, Anaïs, Andrée, Anne-Catherine, Anne-Françoise, Anne-Sophie,
      Aurélie, Aurore, Béatrice, Bénédicte, Brigitte, Cécile, Céline, Chantal, Charline, Chloé, Christelle, Claire, Clémence,
      Clothilde, Coralie, Cœlia, Delphine, Éléonore, Élise, Élodie, Émeline, Émilie, Estelle, Eugénie, Fabienne, Françoise,
      Gaëlle, Geneviève, Ghislaine, Héloïse, Hélène, Inès, Isabelle, Jeanne, Joëlle, Justine, Laëtitia, Laurence, Lætitia,
      Léa, Maëlle, Manon, Marie-Ange, Marie-Noëlle, Marie-Thérèse, Marjorie, Maïté, Mélanie, Mélissa, Monique, Murielle, Noémie,
      Océane, Ophélie, Pascaline, Pauline, Perrine, Rachel, Sabine, Séverine, Solène, Solange, Sophie, Stéphanie, Sylvie, Thérèse,
      Valentine, Véronique, Virginie, Viviane, Zélie`),
    men: names(`Adrien, Alain, Alexis, André, Antoine, Arnaud, Aurélien, Baptiste, Benoît, Bernard, Cédric, Christophe,
      Clément, Corentin, Cyril, Damien, Denis, Didier, Édouard, Émile, Étienne, Fabrice, Félix, Florian, François-Xavier,
      Frédéric, Gaël, Gaëtan, Geoffroy, Gérard, Ghislain, Grégory, Guillaume, Hervé, Hugues, Jean-Baptiste, Jean-Christophe,
      Jean-François, Jean-Marc, Jean-Noël, Jean-Sébastien, Jérémie, Jérôme, Joël, Jonathan, Julien, Kévin, Laurent, Léopold,
      Loïc, Ludovic, Martin, Mathieu, Maxence, Michaël, Nicolas, Noël, Olivier, Pascal, Pierre-Yves, Quentin, Raphaël, Rémi,
      Renaud, Romain, Sébastien, Serge, Simon, Stéphane, Thibault, Thomas, Timothée, Tristan, Valère, Valentin, Vincent, Xavier`),
    anybody: names('Camille, Claude, Dominique, Maxime, Sacha, Alix, Charlie, Lou, Morgan'),
    last: names(`Adam, Antoine, Arnould, Baudoux, Bastin, Bauwin, Bodart, Bodson, Bouillon, Brasseur, Burton, Carlier, Charlier,
      Chevalier, Closset, Collard, Colson, Cornélis, Crépin, Dantinne, Debaisieux, Decœur, Degrève, Dejardin, Delcœur, Delcourt,
      Delfosse, Delhez, Delforge, Deltour, Denis, Deprez, Dessart, Detry, Devaux, Dubois, Dumont, Dupont, Dupriez, Dury, d’Aspremont,
      d’Harvengt, de Wouters d’Oplinter, de Thier, de la Croix, Étienne, Évrard, Fauconnier, Fievet, Flémal, Fontaine, François,
      Frère, Gaspard, Georges, Gérard, Gilles, Gillet, Gobert, Goffinet, Grégoire, Guillaume, Hanssens, Hardenne, Hayez, Henrotte,
      Henry, Hubert, Huët, Jacquemin, Jadot, Jaspar, Javaux, Joris, Labeau, Lacroix, Lambert, Lambrecht, Lamotte, Laurent, Lebrun,
      Leclercq, Lecœur, Ledent, Lefèvre, Legrain, Lejeune, Lemaître, Lemoine, Léonard, L’Hoest, L’Olivier, Libert, Louis, Lurkin,
      Malherbe, Maréchal, Marlier, Martin, Massart, Masson, Mathieu, Mélot, Michaux, Moreau, Neuville, Nicolaï, Nihoul, Noël,
      Noirhomme, Paquet, Parmentier, Petit, Piérard, Pirard, Piron, Poncelet, Rasquin, Remacle, Renard, Renson, Robert, Ruelle,
      Salmon, Sauvage, Servais, Simon, Sœur, Stassart, Thonon, Thiry, Thomas, Tilmant, Toussaint, Urbain, Vandenbroucke, Verlaine,
      Warnier, Wauthier, Wéry, Wuidart, Zénon`)
  },
  german: {
    women: names(
      'Anja, Bärbel, Birgit, Elke, Gisela, Heike, Jutta, Käthe, Kerstin, Käte, Melanie, Monika, Nadja, Ruth, Sonja, Uschi'
    ),
    men: names(
      'Bernd, Björn, Dieter, Gerd, Günter, Hans-Jürgen, Heinz, Jürgen, Jörg, Karl-Heinz, Klaus, Manfred, Ralf, Rainer, Rüdiger, Uwe'
    ),
    anybody: names('Kim, Robin, Toni'),
    last: names(`Großmann, Weiß, Heinen, Jousten, Keutgen, Köttgen, Kreutz, Küpper, Langer, Lentz, Mießen, Möller, Müllender,
      Niessen, Ortmann, Pauels, Rauw, Reuter, Schäfer, Schröder, Schumacher, Thielen, Veithen, Wiesemes, Zilles, Brüls`)
  },
  maghreb: {
    women:
      names(`Aïcha, Amina, Asmaa, Chaïma, Dounia, Fatiha, Fatima, Fatima-Zahra, Hafsa, Hajar, Hanane, Ikram, Imane, Karima, Khadija,
      Latifa, Loubna, Malika, Naïma, Nadia, Najat, Nawal, Nora, Rachida, Rania, Safae, Saïda, Salma, Samira, Sanae, Siham, Soukaïna, Yasmina, Zineb`),
    men: names(`Abdelhakim, Adil, Amine, Anass, Ayoub, Aziz, Bilal, Driss, El Mehdi, Farid, Hamza, Hassan, Hicham, Ilyas, Ismaïl, Jamal,
      Karim, Khalid, Lahcen, Mehdi, Mohamed, Mohammed-Amine, Mounir, Mustapha, Nabil, Noureddine, Omar, Othmane, Rachid, Redouane, Saïd, Samir,
      Soufiane, Tarik, Yassine, Younes, Youssef, Zakaria`),
    anybody: names('Nour, Ihsane, Sabah, Wissal'),
    last: names(`Aït Ali, Aït Ouahman, Akhazzan, Amrani, Azzouzi, Bahri, Belkacem, Ben Ali, Ben Haddou, Benali, Benjelloun, Bennani, Bensaïd,
      Benyaïch, Boujemaa, Bouzid, Chakroun, Chaouch, El Allaoui, El Amrani, El Bakkali, El Fassi, El Ghazi, El Haddad, El Hamdaoui, El Idrissi,
      El Khattabi, El M’Rabet, El Ouahabi, El Yacoubi, Es-Saïdi, Ez-Zahraoui, Fikri, Haddad, Hamdi, Jebli, Kaddouri, Lahlou, Mansouri, Mernissi,
      M’Hamdi, Naciri, N’Aït, Ouali, Ouchène, Rahmouni, Sebti, Tahiri, Zaïdi, Zerouali`)
  },
  turkish: {
    women: names(
      'Ayşe, Büşra, Çiğdem, Dilek, Elif, Emine, Esra, Fatma, Gülşen, Hülya, Meltem, Özlem, Selin, Şeyma, Sibel, Songül, Zeynep'
    ),
    men: names(
      'Ahmet, Barış, Burak, Çağlar, Emre, Fatih, Hakan, Halil, İbrahim, Kaan, Kemal, Mehmet, Murat, Oğuz, Ömer, Serkan, Tuncay, Uğur, Yiğit'
    ),
    anybody: names('Deniz, Özgür, Umut, Yağmur'),
    last: names(`Acar, Akbaş, Aksoy, Arslan, Aydın, Bayram, Bozkurt, Çakır, Çelik, Çetin, Doğan, Erdem, Güneş, Kaya, Keskin, Kılıç, Koç, Korkmaz,
      Öztürk, Özdemir, Polat, Şahin, Şimşek, Taş, Tekin, Uçar, Ünal, Yalçın, Yavuz, Yıldırım, Yıldız, Yüksel`)
  },
  italian: {
    women: names(
      'Alessia, Antonella, Assunta, Carmela, Chiara, Concetta, Daniela, Elena, Federica, Francesca, Giulia, Giuseppina, Graziella, Laura, Luisa, Maria-Rosa, Nicoletta, Patrizia, Rosa, Silvana'
    ),
    men: names(
      'Alessandro, Angelo, Antonio, Calogero, Carmelo, Claudio, Domenico, Enzo, Fabio, Franco, Gaetano, Gianni, Giovanni, Giuseppe, Luca, Marco, Mario, Massimo, Nicolò, Raffaele, Salvatore, Vito'
    ),
    anybody: names('Andrea, Sacha'),
    last: names(`Amato, Barbieri, Bellini, Bianchi, Bruno, Caruso, Cataldo, Cirillo, Colombo, Conti, D’Agostino, D’Alessandro, D’Amico, D’Angelo, Dell’Aquila,
      De Luca, De Santis, Della Torre, Di Giacomo, Di Marco, Di Stefano, Esposito, Ferrara, Gallo, Greco, La Rocca, Lo Bianco, Lo Presti, Lombardi, Mancini,
      Marchetti, Marino, Moretti, Nicolosi, Palermo, Pellegrini, Ricci, Rinaldi, Rizzo, Romano, Russo, Sorrentino, Testa, Vitale, Zaccaria`)
  },
  polish: {
    women: names(
      'Agnieszka, Anna, Bożena, Danuta, Dorota, Ewa, Grażyna, Halina, Iwona, Joanna, Katarzyna, Magdalena, Małgorzata, Monika, Renata, Żaneta'
    ),
    men: names(
      'Andrzej, Dariusz, Grzegorz, Jacek, Jarosław, Kamil, Krzysztof, Łukasz, Maciej, Marek, Michał, Paweł, Piotr, Rafał, Sławomir, Wojciech'
    ),
    anybody: names('Robin, Alex'),
    last: names(`Adamczyk, Borkowski, Chmielewski, Dąbrowski, Górski, Jabłoński, Jankowski, Kaczmarek, Kowalczyk, Kozłowski, Krawczyk, Król, Mazur, Nowak,
      Pawlak, Piątek, Sikora, Stępień, Szymczak, Walczak, Wieczorek, Wilk, Woźniak, Wójcik, Wróbel, Zając, Żak`)
  },
  iberian: {
    women: names(
      'Ana, Beatriz, Carmen, Concepción, Cristina, Fátima, Inês, Isabel, Lúcia, María-José, Mónica, Núria, Pilar, Sónia, Teresa'
    ),
    men: names(
      'Ángel, António, Carlos, Fernando, Francisco, Hugo, Iñigo, João, Joaquim, José, José-Manuel, Luís, Manuel, Miguel, Paulo, Rui, Tomás'
    ),
    anybody: names('Noa, Alex'),
    last: names(`Almeida, Alonso, Álvarez, Carvalho, Castaño, da Silva, de Sousa, Domínguez, dos Santos, Fernandes, Ferreira, García, Gonçalves, Gutiérrez,
      Ibáñez, Lopes, López, Magalhães, Martínez, Muñoz, Núñez, Oliveira, Peña, Pereira, Ramírez, Rodrigues, Ruiz, Simões, Vázquez`)
  },
  congolese: {
    women: names(
      'Aimée, Bénédicte, Chantal, Clarisse, Divine, Espérance, Fabiola, Gloria, Grâce, Honorine, Joséphine, Marie-Claire, Nadège, Nicole, Odette, Prisca, Solange'
    ),
    men: names(
      'Aimé, Alphonse, Blaise, Célestin, Christian, Dieudonné, Fiston, Héritier, Jean-Pierre, Joël, Patient, Patrice, Prosper, Serge, Trésor, Yves'
    ),
    anybody: names('Ange, Merveille'),
    last: names(`Bolamba, Ilunga, Kabasele, Kalala, Kalonji, Kasongo, Katende, Kayembe, Kitenge, Lukusa, Luzolo, Mabiala, Makiese, Mbala, Mbuyi, M’Bayo,
      Mukendi, Mukuna, Mulumba, Mutombo, Mwamba, N’Dombe, Ndaye, Ngalula, N’Goy, Nkulu, Nsimba, Nzuzi, Tshibanda, Tshimanga, Wa Ilunga`)
  }
};

/** Well-known people whose names the pools could happen to make; nobody here is called so. */
export const notInvented: ReadonlySet<string> = new Set(
  names(`Patrick Janssens, Kris Peeters, Luc Martens, Stijn Coninx, Lieven Scheire, Geert Van Hecke, Karel Pauwels, Serge Pauwels,
    Bert Claeys, Geert Claeys, Filip Joos, Kim Geybels, Wouter Vandenhaute, Joris Hessels, Philippe Lambert, Michel Lecœur, Hans Bourlon,
    Rik Verbrugghe, Rik Van Steenbergen, Rik Van Looy, Jo Van Damme, Jo De Meyere, Luc Appermont, Luc Coene, Luc Van der Elst, Franky Van der Elst,
    Philippe Clement, Nicolas Colson, Christophe Lambert, Kim Gevaert, Hilde Crevits, Tine Goossens, Marc Goossens, Inge Vervotte,
    Stefanie Claes, Sofie Van Houtven, Karim Ouali, Gérard Deprez, Bernard Wauthier, Jan Verheyen, Marleen Mertens, Guido Van den Bossche,
    Freya Van den Bossche, Luc Van den Bossche, Ivo Michiels, Dirk Van de Velde, Frank Vandenbroucke, Tim Wellens, Jasper Stuyven, Steven Defour,
    Robert De Smet, Jean-Marc Nollet, François Lambert, Louis Michel, Michel Daerden, Joëlle Milquet, Laurette Onkelinx, Jean-Pierre Kayembe,
    Dieudonné Kabongo, Emre Belözoğlu, Hakan Şükür, Burak Yılmaz, Mario Zaccaria, Salvatore Esposito, Marco Rizzo, Luca Romano, Franco Franco,
    João Pereira, Rui Costa, José Alonso, Hugo Almeida, Fernando Alonso, Carlos Álvarez, Rafał Wilk, Krzysztof Piątek, Michał Piątek`)
);
