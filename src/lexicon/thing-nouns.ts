/** What somebody is not: places, works, wares, beasts and whatever else is named and can’t speak. */
import { wordSet } from './words.js';

export const thingNouns = wordSet(`
  airport album app aircraft apartment archipelago asteroid award ballad barge bay beach beer biography block boat book boulevard brand breed bridge building
  campsite canal canyon car castle cathedral cemetery chapel church city clinic comedy comet compound condition corridor crater creek
  dam development device disease disorder district documentary drama drug enclave encampment estate exhibition
  facility farm favela ferry festival film forest fort game gorge hamlet harbor harbour hill hospital hotel house hurricane
  infection installation island islet jet lagoon lake magazine mall mansion market marsh medication medicine memoir mine mineral missile model molecule monument mosque mountain museum musical
  neighborhood neighbourhood newsletter novel novella oilfield opera paper park parish peak peninsula pesticide pill plain plane planet plant platform play plaza pond port prison prize product programme project protein pump
  quarter ranch ravine reef region reserve reservoir resort restaurant river road rocket route
  satellite school sculpture sea series settlement ship shop show site skyscraper slum smartphone software song species spaceship square stadium station stream street submarine suburb summit supplement syndrome
  tanker team temple theater theatre thriller tool tower town trawler treatment trilogy tunnel typhoon vaccine vehicle vessel village virus volcano volume warehouse warship waterfall wetland wharf yacht zoo`);
