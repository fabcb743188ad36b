/** Short forms of given names, each behind the full one: who is called both, under one surname, is one person. */
const shortForms = `
	abigail abby · abraham abe · albert al bert · alexander alex alec sandy · alexandra alex sandra · alfred alf fred · amanda mandy · andrew andy drew ·
	anthony tony · arthur art · barbara barb · benjamin ben benny · bernard bernie · catherine cathy kate · katherine kate kathy katie · charles charlie chuck ·
	christina chris tina · christine chris · christopher chris · cynthia cindy · daniel dan danny · david dave · deborah deb debbie · dennis denny · donald don ·
	dorothy dot · douglas doug · edward ed eddie ted · edwin ed · elizabeth liz beth betsy betty · eugene gene · florence flo · francis frank · franklin frank ·
	frederick fred freddie · gabriel gabe · gerald gerry jerry · gregory greg · harold harry hal · henry harry hank · jacob jake · james jim jimmy jamie ·
	jeffrey jeff · jennifer jen jenny · jeremy jerry · jerome jerry · jessica jess · jonathan jon · john jack johnny · joseph joe joey · joshua josh · judith judy ·
	kenneth ken kenny · kimberly kim · lawrence larry · leonard len leo · louis lou · margaret maggie meg peggy · martin marty · matthew matt · maxwell max ·
	michael mike mick · mitchell mitch · nathan nate · nathaniel nate nat · nicholas nick · nicole nikki · pamela pam · patricia pat patty trish · patrick pat paddy ·
	peter pete · philip phil · phillip phil · raymond ray · rebecca becky · richard rich rick dick · robert rob bob bobby · ronald ron · russell russ · samantha sam ·
	samuel sam · solomon sol · stanley stan · stephen steve · steven steve · stuart stu · susan sue · theodore ted theo · thomas tom tommy · timothy tim ·
	valerie val · victor vic · vincent vince · walter walt · wesley wes · william will bill billy · zachary zach zack`;

const fullForms = new Map<string, string[]>();
for (const group of shortForms.split('·')) {
	const [full, ...short] = group.trim().split(/\s+/);
	for (const name of short) {
		fullForms.set(name, [...(fullForms.get(name) ?? []), full]);
	}
}

/**
 * The given names that a short form may stand for: `chris` for `christopher`, `christine` and `christina`.
 *
 * @param name in lower case
 * @returns none for a name that is no short form
 */
export const fullFormsOf = (name: string): readonly string[] => fullForms.get(name) ?? [];
