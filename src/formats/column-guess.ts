import { foldText } from '../domain/fold.ts'

/** What a column of any table can be taken for: a column of our own, or a part of the name. */
export type TableField = string

/** The parts of a name, in the order they are said. */
export const nameParts = ['firstName', 'middleName', 'lastName'] as const

/** Headings as programs and people write them, in English and Persian, and the common ones of some neighbours. */
const headings: Readonly<Record<TableField, string>> = {
  name: 'name, full name, fullname, display name, contact, contact name, person, who, نام و نام خانوادگی, نام کامل, اسم, نام, نام مخاطب, مخاطب, شخص, nom complet, vollständiger name, nombre completo, nombre',
  firstName:
    'first name, firstname, first, given name, given, forename, نام کوچک, اسم کوچک, prénom, vorname',
  middleName: 'middle name, middlename, middle, additional name, نام میانی',
  lastName:
    'last name, lastname, last, surname, family name, family, نام خانوادگی, فامیل, فامیلی, nom de famille, nachname, apellido, apellidos',
  nicknames: 'nickname, nicknames, nick, alias, also known as, نام خودمانی, لقب, نام مستعار',
  org: 'org, organisation, organization, company, company name, employer, firm, workplace, organization name, شرکت, سازمان, محل کار, موسسه, société, entreprise, firma, empresa',
  role: 'role, title, job title, job, position, occupation, designation, سمت, عنوان شغلی, شغل, نقش, موقعیت شغلی, poste, beruf',
  city: 'city, town, location, home city, شهر, محل سکونت, ville, stadt, ciudad',
  email:
    'email, emails, e mail, mail, email address, e mail address, email addresses, email 1, email 2, primary email, work email, home email, ایمیل, رایانامه, پست الکترونیک, پست الکترونیکی, نشانی ایمیل, courriel',
  phone:
    'phone, phones, phone number, telephone, tel, mobile, mobile phone, mobile number, cell, cell phone, cellphone, work phone, home phone, phone 1, phone 2, تلفن, شماره, شماره تلفن, موبایل, شماره موبایل, تلفن همراه, همراه, شماره تماس, téléphone, telefon, teléfono',
  url: 'url, urls, website, web site, web page, homepage, link, profile, profile url, linkedin url, وب سایت, سایت, وبگاه, پیوند وب, نشانی وب',
  handle: 'handle, handles, شناسه, آیدی',
  birthday:
    'birthday, birthdate, birth date, date of birth, dob, born, تولد, تاریخ تولد, زادروز, geburtstag',
  tie: 'tie, پیوند',
  fields: 'fields, field, expertise, speciality, specialty, strong at, skills, تخصص, زمینه, مهارت',
  circles: 'circles, circle, network, networks, حلقه, حلقه ها, شبکه',
  goals: 'goals, goal, هدف, هدف ها',
  tags: 'tags, tag, labels, label, category, categories, group, groups, keywords, برچسب, برچسب ها, گروه, دسته, دسته بندی',
  metAt: 'met at, metat, met, where met, where we met, place met, محل آشنایی, کجا آشنا شدیم',
  metOn: 'met on, meton, date met, first met, تاریخ آشنایی',
  via: 'via, introduced by, referred by, referrer, معرف, آشنایی از طریق',
  rhythm: 'rhythm, every, frequency, ریتم, هر چند وقت',
  tieSince: 'tie since, tiesince, connected on, known since, since, آشنا از',
  notes:
    'notes, note, comment, comments, remarks, description, about, یادداشت, یادداشت ها, توضیح, توضیحات, ملاحظات',
  uid: 'uid',
}

let known: Map<string, TableField> | undefined

/** What a heading most likely names, whatever its letters' case, marks and spacing; undefined for one not known. */
export function guessField(heading: string): TableField | undefined {
  known ??= new Map(
    Object.entries(headings).flatMap(([field, words]) =>
      words.split(', ').map((word) => [keyOf(word), field] as const),
    ),
  )
  return known.get(keyOf(heading))
}

function keyOf(heading: string): string {
  return foldText(heading.slice(0, 200).replace(/[_\-./:]+/g, ' ')).replaceAll(' ', '')
}
