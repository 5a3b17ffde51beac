import { foldText } from '../domain/fold.ts'

/** What a column of any table can be taken for: a column of our own, or a part of the name. */
export type TableField = string

/** The parts of a name, in the order they are said. */
export const nameParts = ['firstName', 'middleName', 'lastName'] as const

/** Headings as programs and people write them, in English and Persian, and the common ones of others. */
const headings: Readonly<Record<TableField, string>> = {
  name: 'name, full name, fullname, display name, contact, contact name, person, who, file as, نام و نام خانوادگی, نام کامل, اسم, نام, نام مخاطب, مخاطب, شخص, nom, nom complet, nom et prénom, nom d’affichage, vollständiger name, anzeigename, kontakt, nombre completo, nombre, nome, nome completo, naam, volledige naam, namn, navn, ad soyad, имя, фио, полное имя, контакт, имя и фамилия, الاسم, الاسم الكامل, اسم جهة الاتصال, όνομα, ονοματεπώνυμο, πλήρες όνομα, jméno a příjmení, nazwa, имена, שם מלא, 姓名, 氏名, 名前',
  firstName:
    'first name, firstname, first, given name, given, forename, نام کوچک, اسم کوچک, prénom, prénoms, vorname, vornamen, nombre de pila, primer nombre, voornaam, förnamn, fornavn, ad, imię, nombres, الاسم الأول, prenom, prenume, křestní jméno, ime, etunimi, keresztnév, שם פרטי, 名, jméno',
  middleName:
    'middle name, middlename, middle, additional name, نام میانی, zweiter vorname, weitere vornamen, deuxième prénom, segundo nombre, отчество, الاسم الأوسط, ikinci ad, ikinci adı, secondo nome, tweede voornaam, μεσαίο όνομα, drugie imię, mellannavn, mellanamn, middelste naam, segundo nome',
  lastName:
    'last name, lastname, last, surname, family name, family, نام خانوادگی, فامیل, فامیلی, nom de famille, nachname, familienname, zuname, apellido, apellidos, primer apellido, cognome, sobrenome, achternaam, efternamn, efternavn, etternavn, soyad, soyadı, nazwisko, фамилия, اسم العائلة, الاسم الأخير, επώνυμο, příjmení, prezime, sukunimi, vezetéknév, segundo apellido, שם משפחה, 姓',
  nicknames:
    'nickname, nicknames, nick, alias, also known as, نام خودمانی, لقب, نام مستعار, spitzname, rufname, surnom, pseudonyme, apodo, псевдоним, прозвище, takma ad, soprannome, ψευδώνυμο, bijnaam, الكنية',
  org: 'org, organisation, organization, company, company name, company or organization, company account, account name, associated company, business name, employer, firm, workplace, organization name, organisation name, شرکت, سازمان, محل کار, موسسه, société, entreprise, organisme, employeur, firma, firmenname, unternehmen, arbeitgeber, empresa, compañía, azienda, società, bedrijf, organisatie, företag, şirket, организация, компания, место работы, الشركة, المؤسسة, εταιρεία, οργανισμός, kurum, organización, organizzazione, organização, firmabezeichnung, podnik, společnost, yritys, virksomhed, חברה, 公司, 会社, 会社名',
  role: 'role, title, job title, jobtitle, job, position, occupation, designation, سمت, عنوان شغلی, شغل, نقش, موقعیت شغلی, poste, fonction, intitulé du poste, profession, beruf, funktion, berufsbezeichnung, stelle, tätigkeit, jobtitel, cargo, puesto, ruolo, functie, stilling, befattning, должность, المسمى الوظيفي, الوظيفة, المنصب, θέση, τίτλος εργασίας, θέση εργασίας, iş unvanı, görev, qualifica, posizione, posición, stanowisko, pozice, תפקיד, 职务, 役職',
  city: 'city, town, location, home city, شهر, محل سکونت, ville, localité, stadt, ort, wohnort, ciudad, città, cidade, plaats, woonplaats, stad, şehir, город, المدينة, πόλη, ciudad de residencia, miasto, město, kaupunki, עיר, 城市',
  email:
    'email, emails, e mail, mail, email address, e mail address, email addresses, mail address, ایمیل, رایانامه, پست الکترونیک, پست الکترونیکی, نشانی ایمیل, courriel, adresse e mail, adresse email, adresse mail, adresse électronique, adresse de messagerie, mél, e mail adresse, emailadresse, mailadresse, correo, correo electrónico, dirección de correo electrónico, posta elettronica, indirizzo email, indirizzo e mail, e mailadres, e post, e posta, эл почта, электронная почта, почта, адрес эл почты, адрес электронной почты, e mail адрес, البريد الإلكتروني, البريد الالكتروني, عنوان البريد الإلكتروني, البريد, ηλ ταχυδρομείο, ηλεκτρονικό ταχυδρομείο, διεύθυνση ηλεκτρονικού ταχυδρομείου, e posta adresi, eposta, e postadress, e mail cím, adres e mail, direccion de correo, דואר אלקטרוני, אימייל, endereço de email, indirizzo posta elettronica, 电子邮件, 邮箱, メールアドレス, 電子メール',
  phone:
    'phone, phones, phone number, phone numbers, telephone, telephone number, tel, tel no, mobile, mobile phone, mobile number, mobile phone number, cell, cell phone, cellphone, cell number, company phone, whatsapp, تلفن, شماره, شماره تلفن, موبایل, شماره موبایل, تلفن همراه, همراه, شماره تماس, تلفن ثابت, téléphone, tél, téléphone mobile, téléphone portable, tél mobile, portable, numéro de téléphone, numéro de mobile, telefon, telefonnummer, telefonnr, tel nr, mobiltelefon, mobil, mobilnummer, mobilfunk, handy, handynummer, festnetz, haupttelefon, teléfono, teléfono móvil, número de teléfono, móvil, celular, telefono, cellulare, telefone, telefoonnummer, telefoon, mobiel, cep telefonu, телефон, тел, мобильный, мобильный телефон, рабочий телефон, домашний телефон, номер телефона, телефон переносной, сотовый, الهاتف, هاتف, رقم الهاتف, الجوال, المحمول, الهاتف المحمول, هاتف العمل, هاتف المنزل, τηλέφωνο, κινητό, κινητό τηλέφωνο, τηλέφωνο εργασίας, iş telefonu, ev telefonu, telefon numarası, cep, teléfono del trabajo, teléfono particular, teléfono celular, particular, téléphone bureau, téléphone domicile, telefon geschäftlich, telefon privat, numer telefonu, puhelin, mobiltelefonnummer, טלפון, טלפון נייד, נייד, mobiele telefoon, telefoon op werk, telefon komórkowy, telefon służbowy, telefono uff, telefono ufficio, telefone comercial, 电话, 手机, 電話番号, 携帯電話',
  url: 'url, urls, website, website url, web site, web page, homepage, link, profile, profile url, linkedin, linkedin url, linkedin profile, وب سایت, سایت, وبگاه, پیوند وب, نشانی وب, site web, site internet, page web, webseite, webadresse, internetseite, sitio web, página web, sito web, веб страница, сайт, веб сайт, صفحة الويب, الموقع الإلكتروني, ιστοσελίδα, ιστότοπος, web sayfası, pagina web, strona internetowa, webbplats, webová stránka',
  handle: 'handle, handles, شناسه, آیدی',
  birthday:
    'birthday, birthdate, birth date, date of birth, dob, born, تولد, تاریخ تولد, زادروز, geburtstag, geburtsdatum, anniversaire, date de naissance, naissance, cumpleaños, fecha de nacimiento, compleanno, data di nascita, data de nascimento, geboortedatum, verjaardag, födelsedag, doğum tarihi, день рождения, дата рождения, تاريخ الميلاد, عيد الميلاد, الميلاد, γενέθλια, ημερομηνία γέννησης, doğum günü, data urodzenia, datum narození, syntymäpäivä, aniversario de nacimiento, aniversário, urodziny, יום הולדת, 生日, 誕生日',
  tie: 'tie, پیوند',
  fields:
    'fields, field, expertise, speciality, specialty, strong at, skills, تخصص, زمینه, مهارت, fachgebiet, compétences',
  circles: 'circles, circle, network, networks, حلقه, حلقه ها, شبکه, netzwerk, réseau',
  goals: 'goals, goal, هدف, هدف ها',
  tags: 'tags, tag, labels, label, category, categories, group, groups, keywords, برچسب, برچسب ها, گروه, دسته, دسته بندی, kategorie, kategorien, gruppe, gruppen, schlagwörter, stichwörter, catégorie, catégories, groupe, groupes, étiquettes, mots clés, categoría, categorías, etiquetas, категории, категория, группа, группы, теги, метки, الفئات, الفئة, المجموعة, κατηγορίες, kategoriler, grup, categorie, categorieën, kategorie kontaktu, štítky',
  metAt:
    'met at, metat, met, where met, where we met, place met, محل آشنایی, کجا آشنا شدیم, kennengelernt, rencontré à',
  metOn: 'met on, meton, date met, first met, تاریخ آشنایی, kennengelernt am, rencontré le',
  via: 'via, introduced by, referred by, referrer, معرف, آشنایی از طریق, empfohlen von, présenté par',
  rhythm: 'rhythm, every, frequency, ریتم, هر چند وقت',
  tieSince:
    'tie since, tiesince, connected on, known since, since, آشنا از, verbunden am, bekannt seit, connecté le, fecha de conexión',
  notes:
    'notes, note, comment, comments, remarks, description, about, یادداشت, یادداشت ها, توضیح, توضیحات, ملاحظات, notizen, notiz, bemerkung, bemerkungen, anmerkung, anmerkungen, kommentar, remarque, remarques, commentaire, commentaires, notas, comentarios, observaciones, note e commenti, opmerkingen, заметки, заметка, примечания, примечание, комментарий, комментарии, ملاحظة, σημειώσεις, notlar, açıklama, note e appunti, notater, anteckningar, notatki, poznámky, notities, anotações, הערות, 备注, メモ',
  uid: 'uid',
}

/** What says which e-mail, number, page or city it is, and not what. */
const which = new Set(
  `primary secondary work business home private personal other main mailing office direct preferred additional
  alternate alternative default professional value nr no geschaftlich beruflich dienstlich privat weitere andere bureau
  domicile professionnel professionnelle personnel personnelle principal principale autre pro perso trabajo casa
  کاری شخصی محل کار خانه دوم اصلی دیگر`
    .split(/\s+/)
    .map(foldText),
)

/** Of those there may be several, each with a word of which. */
const severalOf: ReadonlySet<TableField> = new Set(['email', 'phone', 'url', 'city'])

/** Whose columns they are, where a table has those of companies and deals too. */
const whose = /^(?:person|contact|lead|kontakt|contacto)\s+(?=\S)/

let known: Map<string, TableField> | undefined

/** What a heading most likely names, whatever its letters' case, marks and spacing; undefined for one not known. */
export function guessField(heading: string): TableField | undefined {
  const words = wordsOf(heading)
  const own = words.replace(whose, '')
  const field = fieldCalled(words) ?? fieldCalled(own)
  if (field !== undefined) return field
  const bare = own.split(' ').filter((word) => !which.has(word) && !/^\p{Nd}+$/u.test(word))
  const one = fieldCalled(bare.join(' '))
  return one !== undefined && severalOf.has(one) ? one : undefined
}

function fieldCalled(words: string): TableField | undefined {
  known ??= new Map(
    Object.entries(headings).flatMap(([field, list]) =>
      list.split(', ').map((word) => [wordsOf(word).replaceAll(' ', ''), field] as const),
    ),
  )
  return known.get(words.replaceAll(' ', ''))
}

function wordsOf(heading: string): string {
  return foldText(heading.slice(0, 200).replace(/[_\-./:()[\]’'|]+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
