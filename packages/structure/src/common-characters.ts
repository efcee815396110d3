/**
 * The characters that other systems can be expected to know: those of JIS X 0213:2004 (alone or in its combinations) and those of CP932
 * without its private use. Neither holds the other: 髙 is in CP932 only, 𠮟 in JIS X 0213 only, and 𠮷 in neither.
 *
 * Made with the codecs `shift_jis_2004` and `cp932` of Python: segments of `first:bits`, the code point of the first character in base 36 and
 * six characters for each letter of base 64, the first in the lowest bit.
 */
const segments =
  "4g:f//3/////////////PvD/ALDwYmn58z//w/A+BAAIAAAAAAAEA2VVAAAAMC gg:/f98x/ibe83NhYAAAAAgRMwagPAAA8VmAcfMWGhPAAAAAI" +
  "AAAAAAA4//7Pg//// sh:BA4//////////F 5z2:D 67k:P 6c0:pNzZA0AmEOg 6gc:B 6ir:BARCABRAEAAAAcA4/H+/BAA47BAAAAAACAoAAg" +
  "HAAAadBHIP8vgBEUCgAAOmBgBgfGAHAQAAAABAAAYAAAAAAwAgg 726://X 74z:B 76o:///D 79s:////7//fPAZm5kTmZmJBI 7fk:DAgzwMs" +
  "yPAAQACAAvBEwABAAAAQBAAAA//P 7pv:B 7rq:BAAAA8/ 850:D 879:D 88v:B 8ai:D 9hc:v///zGAA4gj//////////////x///////////" +
  "/////P 9v4://P 9wx:DEAAA8/f a04:fA+/PAA8//vIDAEgAIQEAzIAECAYigAAAAAgHAADAcCAAAAABK a9u:RAAAAAAF aco:FAAAAAABAAAA" +
  "gAhgAAAC ahr:B ajh:DBg ali:FAAAACAAQAAAABAg aq2:B as1:hE atr:B axt:DwAEAAAE b0h:BAAAAIIAIAJAAAAAAAEIACAAAgQ b96:" +
  "BAAAgE bcf:B bji:h bme:DAAEAAAAAEAUQ bql:BQAAMEAAACAACAEABAAAAgAAAAABAAg c03:BAI c29:BAC c4k:B c62:BAAAAAEAAQ c9" +
  "1:B can:BAAAAIoAAAAEAAC cif:BAAAIF cku:BAAAIAg cop:BAAAAC cr7:B cud:B cw8:BCAAI cz8:BgAAAAAAEQIAAgAB d44:B d6u:B" +
  "AQgAAAAAABAAAAAgAAAg df2:FAAAEAgQQ dhv:BEAAAgIAAAEAAAAABgAAAI dmw:hAAAgAAAAg dr1:BAAAIAAAAAAAhAAAAAAB dvl:BAAAAA" +
  "B dy9:BAE e18:B e3o:B e7x:BAAACAAAAAAgAI ed1:B ek0:B elj:BAACgAAAAAAB erg:B euz:B eyq:BEQAAAEAAAAAAACQ f5w:BAC f" +
  "7r:B fav:B feo:P++9DJ0/HtZrpL+5EIgCAV2f2s/d5lkHf3e8nrDanj7CuPENAAY03h847/fEWme/s1q1tMA6kBMPufZr7BsbFfm6fdt//BkCP" +
  "Pc6UgGF1FSIh43FIQjvMRr9zdk6ixjCftA9NLABky5+/VLF18n6Z0mvvPSf/8Pc45DQ4dsd7d23N5PIwaUyPgpvwjnOW+LocOiHZmlvy41q3c+6d" +
  "DQrPferhbzGEqyzvfinVts0/2KFAgUpxNW3I0wfw7qP//fBa8/BoH9eAtXTnJCgE1x+4GV/lBxd7zY9fPAABY28OQ60CHFAAgsKTNPlJD3GAAAef" +
  "/kA3D4fBBIsSZBtcIAgiB8QRnAADedqFKVCIFVvWVQwVCjZlMHXQ8yZK2cCB1spZ8KbRq8oZmQ50PgAydYuYSwCIQXHVkQAJnN3QnFIx/bdOAiYT" +
  "S4NmMgHWeklKUiUo4amwDwTO8kq05711o9n+Qmvx9Bt+ZYYQP8ut26d4FjHswkq4EFBeh0KfYH+NBUiKIjiVmqogBxQCACBkTDgEDBCEwdhAoC9W" +
  "oRwUsmQhwQAbAsAkQTVAtCE33LeLuSt7uL6/yHU5NY/S1V62v1al7/7ORUHrMw/j1+KI/70DZBAVOBgP/j6dBqCFIwAnGHLAj28vWtCCIAxc1AEC" +
  "YbSAYZGVKSlQV5NAozzp9/S+iWTYY3rggeyhlrUwHsH4x//aSI4UEOPgPsTP2krPMx2//5/7nv6iKfcjWl2z4tPPK/vf+4UXeOuzgrOcP3FKvSuA" +
  "Ae97c/jqQgz8Uip98boAqjP0zeyH8XcgngO/vYQ//wSj/i3DmRk0bdfocarJvPUES23HA7eEZFy/ECoIBA91Hwd/xuTG3RyLvnbNtR4KpdPG4/WA" +
  "hhI6Q/t/vzAwrO8OezADCYik4vGyHqEguFxckx0Ut4rfQDaZJYdcsie0TAQimNUkNLUERAQC0Sgii0JIGgLkDjaFott8VbB/Dp1sHDgQFHHeS/yw" +
  "Eu8jxMG1WgvXNouyibpz6nmUqw5zYgHdfNOQfb77xpPbbo7+/f2Ns5YHPSRoZz2SPAQ+E0E9+/Krzv6A3n2lK88bJ/fk+P2iqRr9ckgdvwWF/5bU" +
  "K9ua7BAJHuB+4xe/N3v6iIS0TtLgm9vt36feg3v1f4uxfoH72PBe4WBxpKRGgrdf8Pv3fAR2lR4gdJ3Ly/Sjx478pOJc6r7O4UfvD/SFtoVIwQxZ" +
  "o2kw/CXIkiTAsB/UWhDsADjHj+iQS6ZIbVWL+vl4+4XuAWSQ4uv8H+6c3IwYrAgkU8mIgBA4X8BgFq/FWaXk53M9/hBspw/2ZR++8y/LgQEcRoyw" +
  "7sf7LDAA8VeWH5AnenebAA30EZ9Zf27S9l7fA6Do6+/6T1VY8v2ZjIyEBcBQmUskyo1k6rX6IGAYS5yGZ5OF0CnuFtIAY53XFeE1dVcTH4uEqmUP" +
  "fAMNPh2rZ14OKS7IHRBWhIXSEGOaHWciZEpCCB+K+AANqxsQAhAig9kQY1QIPEEAb1bSV/UAASsFSniFEtCGpxS9KZ4wBi2BDSIIAQP19fxZw+qO" +
  "KMFjfIYEhQhwfkQfBVhKcgMI+DgEQ8uw+t2iDDwFCASdfaHy6AcRX2CsqbJvTkQramIHpuBIwAdf/nhbjCr+3hrLBk6LU40v/QIuCwhQVVzKfch6" +
  "AnqVnXnP2XU/fhP1773nbs3WQCLI868tTOPr3pUfY9jri223HSOY48GkFht3fUffnUa+NcxRfIb3RN26XlFZJ5HA6cciAfFBDGAd+WDEYfAIJBx1" +
  "YTS6CIIAyd/2nBGkJDNCMOMUQIqALAIQ0NFUIMd6SOmmGCXi11MEMdkU62gAdgGgx1EcN+Bp3fphQohzQOcpIsRb8+h/YXwarTAIkQby+dAgZ4+N" +
  "Lfwy+oLxdqPF0egJYdSejb/uY77tG1pU3oBLFe9qpi47fHIxL/PGCMq3+vAkKTEz7J0mEnJJDwio7JwLzgyhnCtTP8MyniQOoatJefaOLfNlR+8F" +
  "jIdN1/L9+3DY/i5/ndSe5URvZKSbiovNz/9tXInmf3WTahCy8wpo/cWm6m6sQnZC7SK6z89f1B p4m:1FuwfTgb+WpjxeVTTnGjT0oqRNNIum2N4" +
  "xfdd/ESFR64iEBEVsRB+v6wrBS/YrtWUAeUB+bzBoO5Q+JA1EmSqiYAx0OAG+aTc4PFiSNZMQLt/0pK/Yu1gB/2eXxbbgX8PR4KC4td1s1jjAbMI" +
  "q+775/gBgva7eCa62/TBcOMk6dXkrh3GADAgKugbGftX4DiA6oWvVsj441qoN/qCQBWIyMAdshe6m+rfhNIEp0CBKFffl7LZBgUPBtBBhuNrHu0A" +
  "2CPr6Re8KgsPdlbqLV/HoFC6eIzKnJA7c9M8cRWKaATOAY5zNhYKqDA6jKxgxjLFg2qJryYJPA/1+bPcpKCIJzJolqDmXRWFJhrgAgFiLKsNNSFB" +
  "Ya8SuSqz+eA6YQGpRV0w46esYpgbQKEPUFMNL8/QsP7KQA/MnlU0wdgyQxL8jMABcVkSJwL/Y2FKslNSaAAQVNojgWh2QV/nqLkoPXiH2Np9kevI" +
  "BtysSR7HXhSTJuFz91opdV3SX0+OUOIIkSSr13Ap51guAX9ZH rp3:NV8rjlAD+BhLIxOOW7y/7O3PLTNv+ikJ6D237CB rxg:NObDgMEAiAIFIC" +
  "ERU2C7qCdiCsAdZUg/IBxJClfEjgdAbVYILLaMkAcvGSh1rFIyACA8XKXwr+A5KSLXndQGpH sd7:bsD/eOtjMdIou3n9l3yffzfEMznyX3/buVH" +
  "n8a/9yRVwpCXLIdLCQ8tIV6BvKAobKGB9STA+PqXwHL4dAWVrQooob9qY79Huf9hTMMFms5BCAJw8yefeYnuPABjPlRU/TARhQBLC7WFIWTY8TqA" +
  "dkzffbSYAyXkmjY4aFoAIToZST4CwAlDY44tNARSBTBz+ABQwvGkpAHYqBWPFeB tiv:HoZ/9aw+3hK9Qsn8qyE tng:jAVzBmXgbA57HFtXCdtD" +
  "7P5e43/Mvem9HDPWsCRXuWShJBNtm3jbuXX9mGWIHqhVVTp5BRKthGbJAY+hof1/dR6gTn5AM+8/E4YuB u5k:tOcncnAAY+q7fAHKX0dfTGlD8d" +
  "menGZ uc6:PEaxhhs6NwNrTAYHspLE7kBRk2wB1Ddk2INO ujs:hG8EbB8fT3m7SqATRUUlt+uD44D6SUEaYyvAYQszAHcfWs0wGbVK+28rlE1N9" +
  "9ivmfsTifYn9mqblX uzp:XjuAg5lMNdk6gAk9ugDk/DNbmKINFIDkQTa+9bBR2wkBliTIkEQ8D vat:Z3RywV0h7WY+HD4vY/QDGadZMoUFYAIB" +
  "0NxYm3Qf2myBAAQiFmC 1d7h:BgBAC 1d9s:B 1dcg:BAB 1de6://///z/////////H 1e85:D 1edd:///////////////P//////////H 1ej" +
  "k:/ 2t57:B 2t8p:BAAAK 2tgi:B 2tjn:B 2trf:B 2ttd:BAQ 2tx5:B 2tze:B 2u4p:B 2uae:B 2uco:B 2ukv:B 2upz:B 2ure:B 2uux" +
  ":B 2v0c:BAAAAI 2v9v:B 2vbx:B 2vfj:B 2vr9:B 2vvl:B 2vz8:BIAAAAAAC 2w67:B 2wox:B 2wql:BAAABAAAACE 2wuv:BACAAAEAAAA" +
  "EAAAgAAC 2x1g:B 2x65:D 2xg7:B 2xjb:B 2xmc:B 2xom:B 2xqa:B 2y0t:B 2y83:B 2yqe:B 2ywd:BAAABAAAgAAAIAAAgAIEAAABAAAA" +
  "Ag 2z3n:D 2za6:B 2zcm:B 2zga:B 2zqz:B 2zvc:B 302m:B 306l:B 30tv:B 313v:B 3163:B 31cf:B 31ko:B 31om:BY 31ra:B 31u" +
  "l:BC 3275:B 32ye:BAG 3305:B 33aq:B 33dc:tQIE 33gq:DCAAI 33l0:B 33oa:B 33pw:BAAAAAAAB 33ug:HAI 340c:BAQAAAAAIAAAA" +
  "AY 346f:BAAABAAAAACAAAE 34pk:B 3533:B 356m:FAQ 358g:B 35cj:BAAAAAM 35oe:B 35w6:B 35z7:B 364m:B 3666:B 36ik:B 36z" +
  "t:B 3739:B 37ch:B 37h2:B 37t9:B 380m:BAAAC 385y:B 38d0:B 38jy:BAAAAAg 38mi:BAAAAI 38zu:Bg 395u:B 399l:BAAAAABAAA" +
  "B 39cu:BAAAAAAQ 39ri:B 39u6:B 39w9:B 39xq:B 3a1z:B 3aep:B 3ag9:Bg 3av8:BAQ 3b37:DAE 3b8y:B 3bd7:BAAAC 3bmp:B 3bq" +
  "m:BAAAAAQAQC 3buq:BAAQAAE 3bxf:B 3bz0:B 3c2c:BABAAAIAAEAC 3c68:B 3ca5:B 3ckw:BAAQ 3cr0:B 3cw2:B 3ddq:B 3df4:B 3d" +
  "i5:B 3dul:BAC 3dxt:BAAAAB 3e1p:B 3e3i:B 3e54:B 3e6k:BAAAAAAC 3e9r:B 3ei1:B 3ek3:B 3en1:B 3eww:BAAAAAC 3f6c:B 3f9" +
  "2:H 3fg4:BAAACAAAAAAI 3g0q:DAAAAABAAB 3g3t:B 3ggk:DAAAg 3gjo:BAI 3gni:BAAIAAAAAAAE 3h51:B 3hc4:B 3hkj:BgAE 3hrs:" +
  "B 3hy8:B 3i1c:B 3id3:B 3iiy:B 3ikb:B 3iwn:Bg 3j03:B 3j65:B 3j7w:B 3j9x:B 3jhn:B 3jk8:D 3jrr:BAAAAg 3k92:JAAAAACA" +
  "AAgB 3kca:D 3kf2:BgAAAACAAAAAAgAAAAAAI 3kjx:BAQg 3kqp:BAAAAAAQ 3l00:B 3l2p:B 3l6j:BAAAAABAAg 3lah:B 3ld7:B 3lf6:" +
  "B 3lko:B 3m3k:BAg 3mhc:B 3mq7:B 3mv3:B 3my8:BAAAAAg 3n0w:B 3nba:B 3nn6:B 3obf:B 3od1:BAAAAAQAQ 3oga:B 3ohw:BAAgA" +
  "AC 3opa:B 3ore:BAAI 3oua:B 3oxl:B 3p1s:B 3pfw:B 3pkn:B 3pwx:BAgAAAg 3q2a:B";
/** What other tables of Unicode have in the place of ― and of the ¥ and ‾ of JIS X 0201. */
const sameCharacters = [0x2014, 0xa5, 0x203e];
/** The combining ゜, which JIS X 0213 has in か゚ and the like. */
export const semivoicedMark = 0x309a;
const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** 1 for each character that is common, by code point up to the third plane; texts may break lines and have tabs. */
export function commonCharacters(): Uint8Array {
  const common = new Uint8Array(0x30000);
  common.fill(1, 0x20, 0x7f);
  for (const character of [0x09, 0x0a, 0x0d, ...sameCharacters]) common[character] = 1;
  for (const segment of segments.split(" ")) {
    const [first = "", bits = ""] = segment.split(":");
    const start = Number.parseInt(first, 36);
    for (let index = 0; index < bits.length; index += 1) {
      const six = letters.indexOf(bits.charAt(index));
      for (let bit = 0; bit < 6; bit += 1) if ((six >> bit) & 1) common[start + index * 6 + bit] = 1;
    }
  }
  // Only some kana have a character of their own for it: it is looked at beside the kana before it.
  common[semivoicedMark] = 0;
  return common;
}
